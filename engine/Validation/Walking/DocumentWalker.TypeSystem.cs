using Cacao.Language;

namespace Cacao.Validation;

internal sealed partial class DocumentWalker
{
    private void WalkTypeSystem(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Walk(schema);
                break;
            case TypeDefinitionNode type:
                Walk(type);
                break;
            case DirectiveDefinitionNode directive:
                foreach (var rule in _directiveDefinition)
                {
                    rule.Enter(directive);
                }

                Walk(directive.Arguments, "ARGUMENT_DEFINITION");
                break;
        }
    }

    private void Walk(SchemaDefinitionNode node)
    {
        foreach (var rule in _schema)
        {
            rule.Enter(node);
        }

        WalkDirectives(node.Directives, "SCHEMA");

        for (var i = 0; i < node.OperationTypes.Count; i++)
        {
            Walk(node.OperationTypes[i].Type);
        }
    }

    private void Walk(TypeDefinitionNode node)
    {
        foreach (var rule in _typeDefinition)
        {
            rule.Enter(node);
        }

        switch (node)
        {
            case ScalarTypeDefinitionNode:
                WalkDirectives(node.Directives, "SCALAR");
                break;

            case ObjectTypeDefinitionNode type:
                Walk(type.Interfaces);
                WalkDirectives(node.Directives, "OBJECT");
                Walk(type.Fields);
                break;

            case InterfaceTypeDefinitionNode type:
                Walk(type.Interfaces);
                WalkDirectives(node.Directives, "INTERFACE");
                Walk(type.Fields);
                break;

            case UnionTypeDefinitionNode type:
                WalkDirectives(node.Directives, "UNION");
                Walk(type.Types);
                break;

            case EnumTypeDefinitionNode type:
                WalkDirectives(node.Directives, "ENUM");
                Walk(type.Values);
                break;

            case InputObjectTypeDefinitionNode type:
                WalkDirectives(node.Directives, "INPUT_OBJECT");
                Walk(type.Fields, "INPUT_FIELD_DEFINITION");
                break;
        }
    }

    private void Walk(IReadOnlyList<NamedTypeNode> types)
    {
        for (var i = 0; i < types.Count; i++)
        {
            Walk(types[i]);
        }
    }

    private void Walk(IReadOnlyList<FieldDefinitionNode> fields)
    {
        for (var i = 0; i < fields.Count && !_context.IsFull; i++)
        {
            var field = fields[i];
            EnterMember(field.Directives);
            Walk(field.Arguments, "ARGUMENT_DEFINITION");
            Walk(field.Type);
            WalkDirectives(field.Directives, "FIELD_DEFINITION");
        }
    }

    private void Walk(IReadOnlyList<InputValueDefinitionNode> values, string location)
    {
        for (var i = 0; i < values.Count && !_context.IsFull; i++)
        {
            var value = values[i];
            EnterMember(value.Directives);
            Walk(value.Type);

            if (value.DefaultValue is { } defaultValue)
            {
                Walk(defaultValue);
            }

            WalkDirectives(value.Directives, location);
        }
    }

    private void Walk(IReadOnlyList<EnumValueDefinitionNode> values)
    {
        for (var i = 0; i < values.Count && !_context.IsFull; i++)
        {
            EnterMember(values[i].Directives);
            WalkDirectives(values[i].Directives, "ENUM_VALUE");
        }
    }
}
