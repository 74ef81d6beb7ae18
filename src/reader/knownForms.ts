import { forms } from "../forms";
import type { Form, OtherForm, RegisterForm } from "../forms/Form";

const all: readonly Form[] = forms;

export const registerForms = all.filter((form): form is RegisterForm => form.kind !== "other");

export const otherForms = all.filter((form): form is OtherForm => form.kind === "other");
