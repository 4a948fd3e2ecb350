using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Whose field is read.</summary>
/// <param name="ParentType">The .NET type of the parent; null for the root types and types known by name.</param>
/// <param name="IsSubscription">True for fields of the subscription type.</param>
/// <param name="IsMutation">True for fields of the mutation type.</param>
/// <param name="ResolverType">The class of resolvers that the members are declared in; null when they are the parent's own.</param>
internal sealed record FieldOwner(
    INamedTypeSymbol? ParentType,
    bool IsMutation = false,
    bool IsSubscription = false,
    INamedTypeSymbol? ResolverType = null)
{
    /// <summary>What a member is called on, as a C# expression; null for the parent.</summary>
    public string? TargetOf(ISymbol member)
        => member.IsStatic
            ? member.ContainingType.Plain()
            : ResolverType is null ? null : $"context.Service<{ResolverType.Plain()}>()";
}
