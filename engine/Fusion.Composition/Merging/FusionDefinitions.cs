using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The definitions that an execution schema of format 2.0.0 carries along.</summary>
internal static class FusionDefinitions
{
    private const string Text =
        """
        "The fusion__FieldDefinition scalar holds a GraphQL field definition of a source schema."
        scalar fusion__FieldDefinition

        "The fusion__FieldSelectionMap scalar holds a field selection map of the Composite Schemas specification."
        scalar fusion__FieldSelectionMap

        "The fusion__FieldSelectionPath scalar holds a path of field names that starts at the Query type."
        scalar fusion__FieldSelectionPath

        "The fusion__FieldSelectionSet scalar holds a GraphQL selection set without its outermost braces."
        scalar fusion__FieldSelectionSet

        "The @fusion__cost directive holds the cost weight of a source schema."
        directive @fusion__cost(schema: fusion__Schema!, weight: String!) repeatable
          on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        "The @fusion__enumValue directive says which source schema has an enum value."
        directive @fusion__enumValue(schema: fusion__Schema!) repeatable on ENUM_VALUE

        "The @fusion__field directive says which source schema resolves a field, and how."
        directive @fusion__field(schema: fusion__Schema!, sourceType: String, provides: fusion__FieldSelectionSet, partial: Boolean! = false)
          repeatable on FIELD_DEFINITION

        "The @fusion__implements directive says in which source schema a type implements an interface."
        directive @fusion__implements(schema: fusion__Schema!, interface: String!) repeatable on OBJECT | INTERFACE

        "The @fusion__inaccessible directive keeps a member out of the schema that clients see."
        directive @fusion__inaccessible
          on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT
          | INPUT_FIELD_DEFINITION

        "The @fusion__inputField directive says which source schema takes an argument or input field."
        directive @fusion__inputField(schema: fusion__Schema!, sourceType: String) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

        "The @fusion__listSize directive holds the list sizes of a source schema."
        directive @fusion__listSize(schema: fusion__Schema!, assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean)
          repeatable on FIELD_DEFINITION

        "The @fusion__lookup directive says how an entity is fetched from a source schema by a stable key."
        directive @fusion__lookup(schema: fusion__Schema!, key: fusion__FieldSelectionSet!, field: fusion__FieldDefinition!, map: [fusion__FieldSelectionMap!]!, path: fusion__FieldSelectionPath, internal: Boolean! = false)
          repeatable on OBJECT | INTERFACE | UNION

        "The @fusion__requires directive says which data of other source schemas a field's arguments are filled with."
        directive @fusion__requires(schema: fusion__Schema!, requirements: fusion__FieldSelectionSet!, field: fusion__FieldDefinition!, map: [fusion__FieldSelectionMap]!)
          repeatable on FIELD_DEFINITION

        "The @fusion__schema_metadata directive holds the name of a source schema."
        directive @fusion__schema_metadata(name: String!) on ENUM_VALUE

        "The @fusion__type directive says which source schema has a part of a type."
        directive @fusion__type(schema: fusion__Schema!) repeatable on SCALAR | OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT

        "The @fusion__unionMember directive says which source schema has a member of a union."
        directive @fusion__unionMember(schema: fusion__Schema!, member: String!) repeatable on UNION
        """;

    /// <summary>Adds them to a merged schema.</summary>
    public static void Add(SchemaDefinition merged, IEnumerable<SchemaDefinition> sources)
    {
        var schemas = new EnumTypeDefinition("fusion__Schema") { Description = "The source schemas." };

        foreach (var source in sources)
        {
            var value = new EnumValueDefinition(ExecutionNames.Constant(source.Name));
            value.Directives.Add(SyntaxFactory.Directive(
                DirectiveNames.FusionSchemaMetadata,
                SyntaxFactory.Argument("name", source.Name)));
            schemas.Values.Add(value);
        }

        merged.Add(schemas);

        foreach (var definition in GraphQLParser.Parse(Text).Definitions)
        {
            switch (definition)
            {
                case ScalarTypeDefinitionNode scalar:
                    merged.Add(new ScalarTypeDefinition(scalar.Name.Value) { Description = scalar.Description?.Value });
                    break;

                case DirectiveDefinitionNode directive:
                    merged.DirectiveDefinitions.Add(directive);
                    break;
            }
        }
    }
}
