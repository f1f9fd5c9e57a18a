import os from 'node:os';

// Has a program believe that it runs on a machine for which nobody makes native packages.
os.arch = () => 'pdp11';
