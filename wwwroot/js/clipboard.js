// Copies what an input holds. Without the clipboard (no secure connection) it selects the text, so that Ctrl+C does the rest.
export const copy = async (id) => {
  const input = document.getElementById(id);
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    input.focus();
    input.select();
    return false;
  }
};
