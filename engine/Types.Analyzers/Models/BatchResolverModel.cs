namespace Cacao.Types.Analyzers.Models;

/// <summary>A method that resolves a field for many parents.</summary>
/// <param name="ParentType">The C# type of one parent; null when the method takes none.</param>
internal sealed record BatchResolverModel(ResolverModel Resolver, string? ParentType);
