/**
 * The import under which connections are kept that the connections page showed, as far as the user scrolled. What came under any other
 * is from a file that lists all of them.
 */
export const pageSource = 'page:connections';
