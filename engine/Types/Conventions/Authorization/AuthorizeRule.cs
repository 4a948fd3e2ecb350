namespace Cacao.Types;

/// <summary>One <c>[Authorize]</c>: without policy and roles it asks for any signed-in user.</summary>
public sealed record AuthorizeRule(string? Policy = null, IReadOnlyList<string>? Roles = null, ApplyPolicy Apply = ApplyPolicy.BeforeResolver);
