// Remembers the language for the next page that is loaded, and tells the document (hyphenation, screen readers).
export const use = (language) => {
  document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
  document.documentElement.lang = language;
};
