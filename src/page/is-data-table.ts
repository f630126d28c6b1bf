const LONGEST_CELL = 400;
const CELLS_LOOKED_AT = 200;

/** Whether a table holds rows and columns of facts, and is not the page's scaffolding: at least two of each, and no cell that is an article of its own. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.filter((row) => row.children.length > 1).length < 2) return false;
  return rows
    .flatMap((row) => [...row.children])
    .slice(0, CELLS_LOOKED_AT)
    .every((cell) => cell.querySelectorAll('p').length < 2 && (cell.textContent ?? '').length <= LONGEST_CELL);
}
