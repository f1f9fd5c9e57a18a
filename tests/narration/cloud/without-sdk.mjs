import { register } from 'node:module';

// Has a program find everything but the SDK, as after npm ci --omit=optional.
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (specifier, context, next) => {
      if (specifier.startsWith('microsoft-cognitiveservices-speech-sdk'))
        throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(specifier, context);
    };
  `)}`,
);
