using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Whose field is read.</summary>
/// <param name="ParentType">The .NET type of the parent; null for the root types and types known by name.</param>
/// <param name="IsSubscription">True for fields of the subscription type.</param>
/// <param name="IsMutation">True for fields of the mutation type.</param>
/// <param name="NamesMembers">True when descriptors may name the members though they are those of a class of resolvers.</param>
/// <param name="IsLibrary">True for a class that descriptors take resolvers from.</param>
/// <param name="ResolverType">The class of resolvers that the members are declared in; null when they are the parent's own.</param>
internal sealed record FieldOwner(
    INamedTypeSymbol? ParentType,
    bool IsMutation = false,
    bool IsSubscription = false,
    INamedTypeSymbol? ResolverType = null,
    bool NamesMembers = false,
    bool IsLibrary = false)
{
    /// <summary>The name by which descriptors find a member's field: members of the type itself have one.</summary>
    public string? SourceOf(ISymbol member) => NamesMembers || ResolverType is null ? member.Name : null;

    /// <summary>What a member is called on, as a C# expression; null for the parent.</summary>
    public string? TargetOf(ISymbol member)
        => member.IsStatic
            ? member.ContainingType.Plain()
            : ResolverType is null ? null : IsLibrary
                ? $"context.Resolver<{ResolverType.Plain()}>()"
                : $"context.Service<{ResolverType.Plain()}>()";
}
