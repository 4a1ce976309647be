import { defineWords } from "../../core/i18n/index.ts";

/** What the pages about departments say. */
export const departmentWords = defineWords({
  en: {
    departments: "Departments",
    add: "Add a department",
    change: "Rename the department",
    remove: "Remove the department",
    name: "Department",
    nameNeeded: "Enter the name of the department in English",
    none: "No departments yet. Add them where the plan names them as leads.",
    order: "Order",
    removeText: "It will no longer be offered when posts and leads are chosen.",
    inUse: (name: string) =>
      `“${name}” is still named by a post or in a plan, so it cannot be removed. Rename it, or change those first.`,
    added: (name: string) => `${name} was added.`,
    changed: (name: string) => `${name} was saved.`,
    removed: (name: string) => `${name} was removed.`,
  },
  cy: {
    departments: "Adrannau",
    add: "Ychwanegu adran",
    change: "Ailenwi’r adran",
    remove: "Tynnu’r adran",
    name: "Adran",
    nameNeeded: "Rhowch enw’r adran yn Saesneg",
    none: "Dim adrannau eto. Ychwanegwch nhw lle mae’r cynllun yn eu henwi fel arweinwyr.",
    order: "Trefn",
    removeText: "Ni chaiff ei chynnig mwyach wrth ddewis swyddi ac arweinwyr.",
    inUse: (name) =>
      `Mae swydd neu gynllun yn dal i enwi “${name}”, felly ni ellir ei thynnu. Ailenwch hi, neu newidiwch y rheini’n gyntaf.`,
    added: (name) => `Ychwanegwyd ${name}.`,
    changed: (name) => `Cadwyd ${name}.`,
    removed: (name) => `Tynnwyd ${name}.`,
  },
});
