// Follows a page to its address of now, with what was asked of it and the place on it, which a refresh by HTML alone loses.
const link = document.querySelector('a');
if (link !== null) location.replace(link.href + location.search + location.hash);
