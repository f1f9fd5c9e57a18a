import type { Device } from '../../film/scenes/entries.ts';

type DeviceShape = { width: number; height: number; body: string; details: string[] };

/** The outlines of devices, drawn a hundred high, standing on their ground line. */
export const deviceShapes: Record<Device, DeviceShape> = {
  phone: {
    width: 54,
    height: 100,
    body: 'M12 2H42A10 10 0 0 1 52 12V88A10 10 0 0 1 42 98H12A10 10 0 0 1 2 88V12A10 10 0 0 1 12 2Z',
    details: ['M22 84H32'],
  },
  tablet: {
    width: 78,
    height: 100,
    body: 'M12 2H66A10 10 0 0 1 76 12V88A10 10 0 0 1 66 98H12A10 10 0 0 1 2 88V12A10 10 0 0 1 12 2Z',
    details: ['M33 86H45'],
  },
  computer: {
    width: 132,
    height: 100,
    body: 'M24 14H108A8 8 0 0 1 116 22V76H16V22A8 8 0 0 1 24 14Z',
    details: ['M4 76H128L122 90A6 6 0 0 1 117 93H15A6 6 0 0 1 10 90Z'],
  },
  webcam: {
    width: 84,
    height: 100,
    body: 'M42 6A34 34 0 1 1 42 74A34 34 0 1 1 42 6Z',
    details: [
      'M42 26A14 14 0 1 1 42 54A14 14 0 1 1 42 26Z',
      'M42 74V86',
      'M18 96H66A24 12 0 0 0 18 96Z',
    ],
  },
};
