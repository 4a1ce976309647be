declare module "govuk-frontend" {
  type Component = { new (root: Element): object; moduleName: string };
  export const Button: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
}
