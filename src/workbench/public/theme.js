// Applies the stored theme before the first paint; src/workbench/shell/theme.ts keeps it.
try {
  const theme = localStorage.getItem('troth.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to the page; the system's theme then holds.
}
