namespace Cacao.Language;

internal partial struct NodePrinter
{
    private void PrintTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                PrintSchema(schema);
                break;
            case TypeDefinitionNode type:
                PrintTypeDefinition(type);
                break;
            case DirectiveDefinitionNode directive:
                PrintDirectiveDefinition(directive);
                break;
            case FieldDefinitionNode field:
                PrintFieldDefinition(field);
                break;
            case InputValueDefinitionNode value:
                PrintInputValue(value);
                break;
            case EnumValueDefinitionNode value:
                PrintDescription(value.Description);
                Writer.Write(value.Name.Value);
                PrintDirectives(value.Directives);
                break;
            case OperationTypeDefinitionNode operation:
                Writer.Write(OperationName(operation.Operation));
                Writer.Write(": ");
                PrintType(operation.Type);
                break;
        }
    }

    private void PrintSchema(SchemaDefinitionNode schema)
    {
        PrintDescription(schema.Description);
        Writer.Write(schema.IsExtension ? "extend schema" : "schema");
        PrintDirectives(schema.Directives);
        PrintBlock(schema.OperationTypes);
    }

    private void PrintTypeDefinition(TypeDefinitionNode type)
    {
        PrintDescription(type.Description);

        if (type.IsExtension)
        {
            Writer.Write("extend ");
        }

        Writer.Write(type.Kind switch
        {
            SyntaxKind.ScalarTypeDefinition => "scalar ",
            SyntaxKind.ObjectTypeDefinition => "type ",
            SyntaxKind.InterfaceTypeDefinition => "interface ",
            SyntaxKind.UnionTypeDefinition => "union ",
            SyntaxKind.EnumTypeDefinition => "enum ",
            _ => "input ",
        });

        Writer.Write(type.Name.Value);

        switch (type)
        {
            case ObjectTypeDefinitionNode objectType:
                PrintComplexType(objectType.Interfaces, type.Directives, objectType.Fields);
                break;
            case InterfaceTypeDefinitionNode interfaceType:
                PrintComplexType(interfaceType.Interfaces, type.Directives, interfaceType.Fields);
                break;
            case UnionTypeDefinitionNode union:
                PrintDirectives(type.Directives);
                PrintMembers(" = ", union.Types, " | ");
                break;
            case EnumTypeDefinitionNode enumType:
                PrintDirectives(type.Directives);
                PrintBlock(enumType.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                PrintDirectives(type.Directives);
                PrintBlock(input.Fields);
                break;
            default:
                PrintDirectives(type.Directives);
                break;
        }
    }

    private void PrintComplexType(
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<FieldDefinitionNode> fields)
    {
        PrintMembers(" implements ", interfaces, " & ");
        PrintDirectives(directives);
        PrintBlock(fields);
    }

    private void PrintMembers(string prefix, IReadOnlyList<NamedTypeNode> types, string separator)
    {
        if (types.Count > 0)
        {
            Writer.Write(prefix);
            PrintList(types, separator);
        }
    }

    private void PrintDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        PrintDescription(directive.Description);
        Writer.Write("directive @");
        Writer.Write(directive.Name.Value);
        PrintArgumentDefinitions(directive.Arguments);
        PrintDirectives(directive.Directives);
        Writer.Write(directive.IsRepeatable ? " repeatable on " : " on ");
        PrintList(directive.Locations, " | ");
    }

    private void PrintFieldDefinition(FieldDefinitionNode field)
    {
        PrintDescription(field.Description);
        Writer.Write(field.Name.Value);
        PrintArgumentDefinitions(field.Arguments);
        Writer.Write(": ");
        PrintType(field.Type);
        PrintDirectives(field.Directives);
    }

    private void PrintArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var start = Writer.Length;
        Writer.Write('(');
        PrintList(arguments, ", ");
        Writer.Write(')');

        // Descriptions and block strings make an argument more than a line; then each gets lines of its own.
        if (Writer.Written[start..].Contains('\n'))
        {
            Writer.Truncate(start);
            PrintLines(arguments, '(', ')');
        }
    }

    private void PrintInputValue(InputValueDefinitionNode value)
    {
        PrintDescription(value.Description);
        Writer.Write(value.Name.Value);
        Writer.Write(": ");
        PrintType(value.Type);

        if (value.DefaultValue is { } defaultValue)
        {
            Writer.Write(" = ");
            PrintValue(defaultValue);
        }

        PrintDirectives(value.Directives);
    }
}
