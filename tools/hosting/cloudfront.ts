import type { HeaderPlan } from './headers'

/**
 * CloudFront’s response headers policy, as `aws cloudfront create-response-headers-policy` takes it. These four are
 * security headers there, and refused among the custom ones. Cache-Control isn’t in it: a policy holds for all that a
 * behavior serves, and S3 keeps one with each file.
 */
export function cloudFrontPolicy({ everywhere, hashed }: HeaderPlan) {
  const list = (...items: readonly string[]) => ({ Quantity: items.length, Items: items })
  const [, maxAge = ''] = /max-age=(\d+)/.exec(everywhere['Strict-Transport-Security'] ?? '') ?? []
  return {
    Name: 'deskdirector-tickets',
    CorsConfig: {
      AccessControlAllowOrigins: list(hashed['Access-Control-Allow-Origin'] ?? ''),
      AccessControlAllowHeaders: list('*'),
      AccessControlAllowMethods: list('GET', 'HEAD'),
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: everywhere['Content-Security-Policy'],
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: everywhere['Referrer-Policy'] },
      StrictTransportSecurity: {
        Override: true,
        IncludeSubdomains: false,
        Preload: false,
        AccessControlMaxAgeSec: Number(maxAge),
      },
    },
  }
}
