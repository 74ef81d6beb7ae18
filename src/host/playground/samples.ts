/** The workbooks that the server has ready, by what they are. */
export const samples = [
  { file: "quang-ngai-2022-department.xlsx", label: "Biểu đăng ký cấp sở (có điều cần sửa)" },
  { file: "quang-ngai-2022-unit.xlsx", label: "Biểu đăng ký cấp đơn vị" },
  { file: "quang-ngai-2022-blank.xlsx", label: "Mẫu biểu chưa điền" },
] as const;

export async function fetchSample(file: string): Promise<Blob> {
  const response = await fetch(`samples/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.blob();
}
