import type { RegisterForm } from "./Form";

export const emulationReport: RegisterForm = {
  id: "emulation-report",
  name: "Danh sách cá nhân, tập thể kèm cấp danh hiệu",
  source: { article: "BaoCaoThongKeController.php", text: "github.com/sdertyu/TDKT" },
  kind: "mixed",
  columns: [
    { role: "ordinal", header: ["STT"] },
    { role: "subject", header: ["Tên cá nhân/tập thể"] },
    { role: "titles-text", header: ["Danh hiệu"] },
    { role: "ignored", header: ["Năm học"] },
    { role: "awards-text", header: ["Hình thức"] },
    { role: "rank", header: ["Cấp danh hiệu"] },
  ],
  required: ["subject"],
  registers: ["titles-text", "awards-text", "honors-text"],
  without: ["decision", "count"],
};
