// Read before anything else, also by a very old Node, so that such a Node gets a sentence and not a stack.
var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    "\n  Concord needs Node 20 or later and this is Node " +
      process.versions.node +
      "; install a newer one from https://nodejs.org\n",
  );
  process.exit(1);
}
