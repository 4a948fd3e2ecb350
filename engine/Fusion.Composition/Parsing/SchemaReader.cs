using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Makes a <see cref="SchemaDefinition"/> of a type system document; extensions are folded into what they extend.</summary>
internal sealed class SchemaReader(string schemaName, Action<string, string?> report)
{
    private readonly SchemaDefinition _schema = new(schemaName);

    /// <summary>Reads the document. What does not fit together is reported (message, coordinate) and left out.</summary>
    public static SchemaDefinition Read(string schemaName, DocumentNode document, Action<string, string?> report)
        => new SchemaReader(schemaName, report).Read(document);

    private SchemaDefinition Read(DocumentNode document)
    {
        var hasSchemaDefinition = false;

        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinitionNode schema:
                    hasSchemaDefinition |= schema.OperationTypes.Count > 0;
                    ReadSchema(schema);
                    break;

                case TypeDefinitionNode { IsExtension: false } type:
                    Define(type);
                    break;

                case DirectiveDefinitionNode directive:
                    _schema.DirectiveDefinitions.Add(directive);
                    break;

                case OperationDefinitionNode or FragmentDefinitionNode:
                    report("A schema document must not contain operations or fragments.", null);
                    break;
            }
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode { IsExtension: true } extension)
            {
                Extend(extension);
            }
        }

        if (!hasSchemaDefinition)
        {
            _schema.QueryTypeName = _schema.Type<ObjectTypeDefinition>("Query")?.Name;
            _schema.MutationTypeName = _schema.Type<ObjectTypeDefinition>("Mutation")?.Name;
            _schema.SubscriptionTypeName = _schema.Type<ObjectTypeDefinition>("Subscription")?.Name;
        }

        return _schema;
    }

    private void ReadSchema(SchemaDefinitionNode node)
    {
        _schema.Description ??= node.Description?.Value;
        _schema.Directives.AddRange(node.Directives);

        foreach (var operation in node.OperationTypes)
        {
            var name = operation.Type.Name.Value;

            switch (operation.Operation)
            {
                case OperationType.Query:
                    _schema.QueryTypeName = name;
                    break;

                case OperationType.Mutation:
                    _schema.MutationTypeName = name;
                    break;

                default:
                    _schema.SubscriptionTypeName = name;
                    break;
            }
        }
    }

    private void Define(TypeDefinitionNode node)
    {
        var name = node.Name.Value;

        if (_schema.Type(name) is not null)
        {
            report($"There can be only one type named \"{name}\".", name);
            return;
        }

        TypeDefinition type = node switch
        {
            ObjectTypeDefinitionNode => new ObjectTypeDefinition(name),
            InterfaceTypeDefinitionNode => new InterfaceTypeDefinition(name),
            UnionTypeDefinitionNode => new UnionTypeDefinition(name),
            InputObjectTypeDefinitionNode => new InputObjectTypeDefinition(name),
            EnumTypeDefinitionNode => new EnumTypeDefinition(name),
            _ => new ScalarTypeDefinition(name),
        };

        type.Description = node.Description?.Value;
        _schema.Add(type);
        Fill(type, node);
    }

    private void Extend(TypeDefinitionNode node)
    {
        var name = node.Name.Value;

        if (_schema.Type(name) is not { } type)
        {
            // What is defined elsewhere is extended here: a source schema holds its part of it alone.
            Define(node);
        }
        else if (!Fill(type, node))
        {
            report($"Cannot extend type \"{name}\" with a type of another kind.", name);
        }
    }

    private bool Fill(TypeDefinition type, TypeDefinitionNode node)
    {
        switch (type, node)
        {
            case (ObjectTypeDefinition target, ObjectTypeDefinitionNode source):
                FillComplex(target, source.Interfaces, source.Fields, node.IsExtension);
                break;

            case (InterfaceTypeDefinition target, InterfaceTypeDefinitionNode source):
                FillComplex(target, source.Interfaces, source.Fields, node.IsExtension);
                break;

            case (UnionTypeDefinition target, UnionTypeDefinitionNode source):
                target.Members.AddRange(source.Types.Select(t => t.Name.Value).Except(target.Members, StringComparer.Ordinal));
                break;

            case (InputObjectTypeDefinition target, InputObjectTypeDefinitionNode source):
                foreach (var field in source.Fields)
                {
                    if (target.Field(field.Name.Value) is not { } known)
                    {
                        target.Fields.Add(ReadInputValue(field));
                    }
                    else if (!node.IsExtension || !Annotate(known, field))
                    {
                        report($"Field \"{type.Name}.{field.Name.Value}\" can only be defined once.", $"{type.Name}.{field.Name.Value}");
                    }
                }

                break;

            case (EnumTypeDefinition target, EnumTypeDefinitionNode source):
                foreach (var valueNode in source.Values)
                {
                    if (node.IsExtension && target.Values.Find(v => v.Name == valueNode.Name.Value) is { } annotated)
                    {
                        Annotate(annotated, valueNode.Description, valueNode.Directives);
                        continue;
                    }

                    var value = new EnumValueDefinition(valueNode.Name.Value) { Description = valueNode.Description?.Value };
                    value.Directives.AddRange(valueNode.Directives);
                    target.Values.Add(value);
                }

                break;

            case (ScalarTypeDefinition, ScalarTypeDefinitionNode):
                break;

            default:
                return false;
        }

        type.Directives.AddRange(node.Directives);
        return true;
    }

    private void FillComplex(
        ComplexTypeDefinition type,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields,
        bool isExtension)
    {
        type.Interfaces.AddRange(interfaces.Select(i => i.Name.Value).Except(type.Interfaces, StringComparer.Ordinal));

        foreach (var node in fields)
        {
            if (type.Field(node.Name.Value) is { } known)
            {
                if (!isExtension || !Annotate(known, node))
                {
                    report($"Field \"{type.Name}.{node.Name.Value}\" can only be defined once.", $"{type.Name}.{node.Name.Value}");
                }

                continue;
            }

            var field = new FieldDefinition(type, node.Name.Value, node.Type) { Description = node.Description?.Value };
            field.Directives.AddRange(node.Directives);
            field.Arguments.AddRange(node.Arguments.Select(ReadInputValue));
            type.Fields.Add(field);
        }
    }

    // An extension that repeats a field as it is adds to what is said about it.
    private static bool Annotate(FieldDefinition field, FieldDefinitionNode node)
    {
        if (field.Type.Text() != node.Type.Text() || node.Arguments.Any(a => field.Argument(a.Name.Value)?.Type.Text() != a.Type.Text()))
        {
            return false;
        }

        foreach (var argument in node.Arguments)
        {
            Annotate(field.Argument(argument.Name.Value)!, argument);
        }

        Annotate(field, node.Description, node.Directives);
        return true;
    }

    private static bool Annotate(InputValueDefinition value, InputValueDefinitionNode node)
    {
        if (value.Type.Text() != node.Type.Text())
        {
            return false;
        }

        value.DefaultValue ??= node.DefaultValue;
        Annotate(value, node.Description, node.Directives);
        return true;
    }

    private static void Annotate(SchemaMember member, StringValueNode? description, IReadOnlyList<DirectiveNode> directives)
    {
        member.Description ??= description?.Value;
        member.Directives.AddRange(directives.Where(d => !member.Directives.Exists(known => SyntaxComparer.AreEqual(known, d))));
    }

    private static InputValueDefinition ReadInputValue(InputValueDefinitionNode node)
    {
        var value = new InputValueDefinition(node.Name.Value, node.Type)
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
        };
        value.Directives.AddRange(node.Directives);
        return value;
    }
}
