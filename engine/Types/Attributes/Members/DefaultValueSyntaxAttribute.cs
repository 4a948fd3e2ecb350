using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>The default of an argument or input field as a GraphQL literal: <c>{ size: 3, tags: ["a"] }</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueSyntaxAttribute([StringSyntax("graphql")] string? syntax) : Attribute
{
    public string? Syntax { get; } = syntax;
}
