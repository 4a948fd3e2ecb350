using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

internal sealed partial class DocumentWalker
{
    private void Walk(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                _usages?.Add(new VariableUsage(variable, _context.InputType, _context.ParentInputType, _context.HasDefault));
                break;

            case ListValueNode list:
                var listType = _context.InputType?.NullableType;
                var outer = Push(listType is ListType { ElementType: var elementType } ? elementType : listType, hasDefault: false);
                Enter(node);

                for (var i = 0; i < list.Items.Count; i++)
                {
                    Walk(list.Items[i]);
                }

                Leave(node);
                Pop(outer);
                break;

            case ObjectValueNode objectValue:
                Enter(node);

                for (var i = 0; i < objectValue.Fields.Count; i++)
                {
                    Walk(objectValue.Fields[i]);
                }

                Leave(node);
                break;

            case EnumValueNode enumValue:
                EnumValueDefinition? definition = null;
                (_context.InputType?.NamedType as EnumType)?.TryGetValue(enumValue.Value, out definition);
                _context.EnumValue = definition;
                Enter(node);
                Leave(node);
                _context.EnumValue = null;
                break;

            default:
                Enter(node);
                Leave(node);
                break;
        }
    }

    private void Walk(ObjectFieldNode node)
    {
        InputValueDefinition? field = null;
        (_context.InputType?.NamedType as InputObjectType)?.TryGetField(node.Name.Value, out field);
        var outer = Push(field?.Type, field?.DefaultValue is not null);

        foreach (var rule in _objectField)
        {
            rule.Enter(node);
        }

        Walk(node.Value);
        Pop(outer);
    }

    private void Walk(TypeNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ListTypeNode list:
                    node = list.Type;
                    break;

                case NonNullTypeNode nonNull:
                    node = nonNull.Type;
                    break;

                case NamedTypeNode named:
                    foreach (var rule in _namedType)
                    {
                        rule.Enter(named);
                    }

                    return;

                default:
                    return;
            }
        }
    }

    private void Enter(ValueNode node)
    {
        foreach (var rule in _value)
        {
            rule.Enter(node);
        }
    }

    private void Leave(ValueNode node)
    {
        foreach (var rule in _value)
        {
            rule.Leave(node);
        }
    }

    private (IType? Parent, bool HasDefault) Push(IType? type, bool hasDefault)
    {
        var outer = (_context.ParentInputType, _context.HasDefault);
        _context.ParentInputType = _context.InputType;
        _context.InputType = type;
        _context.HasDefault = hasDefault;
        return outer;
    }

    private void Pop((IType? Parent, bool HasDefault) outer)
    {
        _context.InputType = _context.ParentInputType;
        (_context.ParentInputType, _context.HasDefault) = outer;
    }
}
