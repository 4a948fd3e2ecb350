using System.Collections.Frozen;
using Cacao.Language;

namespace Cacao.Types;

internal static partial class WellKnownDirectives
{
    private const string Definitions =
        """"
        "The authorize directive."
        directive @authorize(
          "The name of the authorization policy that determines access to the annotated resource."
          policy: String
          "Roles that are allowed to access the annotated resource."
          roles: [String!]
          "Defines when the authorize directive shall be applied. By default the authorize directive is applied before the resolver is executed."
          apply: ApplyPolicy! = BEFORE_RESOLVER
        ) repeatable on OBJECT | FIELD_DEFINITION

        "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. Static analysis can use these weights when calculating the overall cost of a query or response."
        directive @cost(
          "The `weight` argument defines what value to add to the overall cost for every appearance, or possible appearance, of a type, field, argument, etc."
          weight: String!
        ) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        directive @internal on OBJECT | FIELD_DEFINITION

        """
        The @is directive is utilized on lookup fields to describe how the arguments
        can be mapped from the entity type that the lookup field resolves.
        """
        directive @is("The field selection map syntax." field: FieldSelectionMap!) on ARGUMENT_DEFINITION

        """
        The @key directive is used to designate an entity's unique key,
        which identifies how to uniquely reference an instance of
        an entity across different source schemas.
        """
        directive @key("The field selection set syntax." fields: FieldSelectionSet!) repeatable on OBJECT | INTERFACE

        "The purpose of the `@listSize` directive is to either inform the static analysis about the size of returned lists (if that information is statically available), or to point the analysis to where to find that information."
        directive @listSize(
          "The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field."
          assumedSize: Int
          "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type are slicing arguments, so that their value determines the size of the list returned by that field. It may specify a list of multiple slicing arguments."
          slicingArguments: [String!]
          "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, which is used if the argument is not present in a query."
          slicingArgumentDefaultValue: Int
          "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a slicing argument does not affect the size of a list returned by a field itself, but that of a list returned by one of its sub-fields."
          sizedFields: [String!]
          "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect that exactly one of the defined slicing arguments is present in a query. If that is not the case (i.e., if none or multiple slicing arguments are present), the static analysis may throw an error."
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        """
        The @lookup directive is used within a source schema to specify output fields
        that can be used by the distributed GraphQL executor to resolve an entity by
        a stable key.
        """
        directive @lookup on FIELD_DEFINITION

        directive @require("The field selection map syntax." field: FieldSelectionMap!) on ARGUMENT_DEFINITION

        directive @serializeAs(
          "The primitive type a scalar is serialized to."
          type: [ScalarSerializationType!]!
          "The ECMA-262 regex pattern that the serialized scalar value conforms to."
          pattern: String
        ) on SCALAR

        directive @shareable repeatable on OBJECT | FIELD_DEFINITION

        """
        The @provides directive describes the fields of a returned entity that a resolver can give by itself.
        """
        directive @provides("The field selection set syntax." fields: FieldSelectionSet!) on FIELD_DEFINITION

        """
        The @external directive marks a field that another source schema owns.
        """
        directive @external on FIELD_DEFINITION

        """
        The @override directive moves a field from another source schema to this one.
        """
        directive @override("The source schema the field is taken from." from: String!) on FIELD_DEFINITION

        directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION

        directive @tag(
          "The name of the tag."
          name: String!
        ) repeatable on OBJECT | INTERFACE | UNION | INPUT_OBJECT | ENUM | SCALAR | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | SCHEMA

        directive @cacheControl(
          maxAge: Int
          sharedMaxAge: Int
          inheritMaxAge: Boolean
          scope: CacheControlScope
          vary: [String]
        ) on OBJECT | FIELD_DEFINITION | INTERFACE | UNION

        directive @eventStream(message: FieldSelectionSet!, topics: [String!], broker: String) on FIELD_DEFINITION

        directive @eventCursor on ARGUMENT_DEFINITION | FIELD_DEFINITION
        """";

    private const string Types =
        """
        "Defines when a policy shall be executed."
        enum ApplyPolicy {
          "Before the resolver was executed."
          BEFORE_RESOLVER
          "After the resolver was executed."
          AFTER_RESOLVER
          "The policy is applied in the validation step before the execution."
          VALIDATION
        }

        enum ScalarSerializationType {
          STRING
          BOOLEAN
          INT
          FLOAT
          OBJECT
          LIST
        }

        enum CacheControlScope {
          PUBLIC
          PRIVATE
        }

        scalar FieldSelectionMap

        scalar FieldSelectionSet
        """;

    private static readonly FrozenDictionary<string, DirectiveDefinitionNode> s_definitions = GraphQLParser
        .Parse(Definitions)
        .Definitions
        .Cast<DirectiveDefinitionNode>()
        .ToFrozenDictionary(static d => d.Name.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TypeDefinitionNode> s_types = GraphQLParser
        .Parse(Types)
        .Definitions
        .Cast<TypeDefinitionNode>()
        .ToFrozenDictionary(static d => d.Name.Value, StringComparer.Ordinal);

    /// <summary>The definition of a directive the engine knows; null for any other.</summary>
    public static DirectiveDefinitionNode? Find(string name) => s_definitions.GetValueOrDefault(name);

    /// <summary>A type that a known directive's arguments have; null for any other.</summary>
    public static TypeConfiguration? CreateType(string name)
        => s_types.TryGetValue(name, out var node) ? DocumentReader.ReadDefinition(node) : null;
}
