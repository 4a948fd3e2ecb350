using Cacao.Language;

namespace Cacao.Types;

/// <summary>The directives that the specification defines (section 3.13), and those of incremental delivery.</summary>
internal static class SpecifiedDirectives
{
    private static readonly DirectiveDefinitionNode[] s_specified = Parse(
        """"
        "Directs the executor to include this field or fragment only when the `if` argument is true."
        directive @include("Included when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Directs the executor to skip this field or fragment when the `if` argument is true."
        directive @skip("Skipped when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks an element of a GraphQL schema as no longer supported."
        directive @deprecated(
          "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/)."
          reason: String = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Exposes a URL that specifies the behavior of this scalar."
        directive @specifiedBy("The URL that specifies the behavior of this scalar." url: String!) on SCALAR

        "Indicates exactly one field must be supplied and this field must not be `null`."
        directive @oneOf on INPUT_OBJECT
        """");

    private static readonly DirectiveDefinitionNode[] s_incremental = Parse(
        """"
        "Directs the executor to defer this fragment when the `if` argument is true or undefined."
        directive @defer(
          "Deferred when true or undefined."
          if: Boolean! = true
          "Unique name"
          label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Directs the executor to stream plural fields when the `if` argument is true or undefined."
        directive @stream(
          "Number of items to return immediately"
          initialCount: Int! = 0
          "Stream when true or undefined."
          if: Boolean! = true
          "Unique name"
          label: String
        ) on FIELD
        """");

    public static IEnumerable<DirectiveDefinitionNode> Get(SchemaOptions options)
    {
        foreach (var directive in s_specified)
        {
            yield return directive;
        }

        if (options.EnableDefer)
        {
            yield return s_incremental[0];
        }

        if (options.EnableStream)
        {
            yield return s_incremental[1];
        }
    }

    public static bool IsSpecified(string name)
    {
        foreach (var directive in s_specified)
        {
            if (string.Equals(directive.Name.Value, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static DirectiveDefinitionNode[] Parse(string source)
        => [.. GraphQLParser.Parse(source).Definitions.Cast<DirectiveDefinitionNode>()];
}
