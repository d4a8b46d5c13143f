# syntax=docker/dockerfile:1
ARG NODE=22.23.3
FROM node:${NODE}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY src ./src
COPY scripts/pack-threads.mjs ./scripts/
RUN npm run build && npm prune --omit=dev

FROM node:${NODE}-bookworm-slim
LABEL org.opencontainers.image.title="yuexun" \
      org.opencontainers.image.description="约询: an event-sourced case tracker for the deputy inquiry system"
WORKDIR /app
ENV NODE_ENV=production DATA_FOLDER=/data EVENT_STORE_URL=sqlite:/data/events.db PORT=3000
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN ln -s /app/dist/cli.js /usr/local/bin/yuexun && chmod +x /app/dist/cli.js
USER node
VOLUME /data
EXPOSE 3000
# Live, not ready: a node whose store is away mends itself and must not be restarted for it.
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=4 CMD ["node", "-e", "require(process.env.TLS_CERT ? 'https' : 'http').get({ port: process.env.PORT, path: '/health/live', rejectUnauthorized: false, timeout: 2000 }, (answer) => process.exit(answer.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "dist/main.js"]
