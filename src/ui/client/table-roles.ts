const roles: readonly [string, string][] = [
  ["thead, tbody, tfoot", "rowgroup"],
  ["tr", "row"],
  ["td", "cell"],
  ["thead th", "columnheader"],
  ["tbody th, tfoot th", "rowheader"],
];

/** Some screen readers forget that a table is one when its rows are drawn as cards; saying the roles outright reminds them. */
export function keepTableRoles(): void {
  for (const table of document.querySelectorAll(".cc-table")) {
    table.setAttribute("role", "table");
    for (const [selector, role] of roles) {
      for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
    }
  }
}
