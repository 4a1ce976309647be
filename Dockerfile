# Concord for production: point DATABASE_URL at a PostgreSQL 18, or mount a volume at /data for the built-in one.
FROM node:26-bookworm-slim AS build
WORKDIR /concord
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:26-bookworm-slim
ENV NODE_ENV=production CONCORD_DATA=/data PORT=3000
WORKDIR /concord
COPY --from=build --chown=root:root /concord/package.json /concord/LICENSE ./
COPY --from=build --chown=root:root /concord/node_modules ./node_modules
COPY --from=build --chown=root:root /concord/dist ./dist
COPY --from=build --chown=root:root /concord/migrations ./migrations
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/main.js"]
