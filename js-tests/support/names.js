/** What the fingerprint behind a connection's display name is written with: U+2063 and then variation selectors. */
const FINGERPRINT = /\u2063[\ufe00-\ufe0f]*$/;

/**
 * A stored display name as an admin sees it.
 * @param {string} displayName
 */
export function plain(displayName) {
  return displayName.replace(FINGERPRINT, '');
}

/**
 * The fingerprint in a stored display name; empty where it has none.
 * @param {string} displayName
 */
export function fingerprint(displayName) {
  return displayName.slice(plain(displayName).length);
}
