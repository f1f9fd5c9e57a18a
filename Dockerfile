# A render worker, or a renderer, with all that it needs: nothing is fetched at run time.
FROM node:20.20-bookworm-slim

# What the Chromium that comes along links to. Fonts come with npm.
RUN apt-get update \
  && apt-get install -y --no-install-recommends libnss3 libnspr4 libdbus-1-3 libexpat1 ca-certificates \
  && rm -rf /var/lib/apt/lists/*

WORKDIR /films
COPY package.json package-lock.json .npmrc ./
# Commands are compiled as they start; development packages stay out.
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json remotion.config.ts ./
COPY src src
COPY compositions compositions
COPY content content
COPY public public
RUN mkdir -p .cache out /store && chown -R node:node .cache out public /store
USER node
ENV NODE_ENV=production
# Compiled here, so that no start has to.
RUN for command in render worker; do node ./src/start/command.mjs src/cli/$command.ts --help >/dev/null; done
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--require", "./src/start/folder.cjs", "./src/start/command.mjs"]
CMD ["src/cli/worker.ts", "--help"]
