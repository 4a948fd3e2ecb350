using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The directives every schema has (specification section 3.13).</summary>
internal static class SpecifiedDirectiveDefinitions
{
    public static IReadOnlyList<DirectiveDefinitionNode> All { get; } = Parse();

    private static DirectiveDefinitionNode[] Parse()
    {
        var document = GraphQLParser.Parse(
            """
            directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @deprecated(reason: String! = "No longer supported")
              on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
            directive @specifiedBy(url: String!) on SCALAR
            directive @oneOf on INPUT_OBJECT
            """);

        return document.Definitions.OfType<DirectiveDefinitionNode>().ToArray();
    }
}
