namespace Cacao.Fusion.Execution;

/// <summary>
/// A composed <c>@authorize</c>: the caller must be authenticated and, for each entry, have one of its roles.
/// </summary>
internal sealed record AuthorizationRule(IReadOnlyList<IReadOnlyList<string>> RequiredRoles);
