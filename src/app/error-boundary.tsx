import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in for what broke; `reset` tries it again. */
  readonly fallback: (reset: () => void) => ReactNode
  readonly children: ReactNode
}

/** The last resort: a mistake of ours costs a screen, not the page. Says nothing to the console that it wasn't told. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    const { fallback, children } = this.props
    return this.state.isBroken ? fallback(() => this.setState({ isBroken: false })) : children
  }
}
