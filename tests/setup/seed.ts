import fc from 'fast-check';

// Properties draw other values each time they are run by hand: that is how they find something. Continuous integration
// draws the same ones for everybody, so that a commit that passed is a commit that passes.
if (process.env['CI']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });
