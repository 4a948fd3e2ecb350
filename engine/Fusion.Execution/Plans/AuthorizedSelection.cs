namespace Cacao.Fusion.Execution;

/// <summary>A selected field that composition says needs a role.</summary>
internal sealed record AuthorizedSelection(ResponseField Field, AuthorizationRule Rule);
