const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type ApiErrorCode = keyof typeof messages;

/** What Excel answers where it refuses: its code, its words, and the member that refused ("Range.values"). */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    readonly location: string,
    message: string = messages[code],
  ) {
    super(message);
    this.name = "ApiError";
  }
}
