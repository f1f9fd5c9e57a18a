// First of all, in the one form of module that Node can load from every folder: whether it can load the others.

const project = __dirname.replace(/[\\/]src[\\/]start$/u, '');

// Node and the compiler take these for what they mean in an address or a pattern; Windows has a backslash in every path.
const taken = process.platform === 'win32' ? /[?*]/u : /[?*\\]/u;

if (taken.test(project)) {
  process.stderr.write(
    `Node cannot load programs from ${project}: a folder there has a “?”, a “*” or a backslash in its name. Rename it, and run again.\n`,
  );
  process.exit(1);
}
