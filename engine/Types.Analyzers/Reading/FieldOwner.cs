using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Whose field is read.</summary>
/// <param name="ParentType">The .NET type of the parent; null for the root types and types known by name.</param>
/// <param name="IsSubscription">True for fields of the subscription type.</param>
/// <param name="IsMutation">True for fields of the mutation type.</param>
internal sealed record FieldOwner(INamedTypeSymbol? ParentType, bool IsMutation = false, bool IsSubscription = false);
