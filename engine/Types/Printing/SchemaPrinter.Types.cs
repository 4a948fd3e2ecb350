using Cacao.Language;

namespace Cacao.Types;

public sealed partial class SchemaPrinter
{
    private void PrintType(NamedType type)
    {
        BeginDefinition();
        PrintDescription(type.Description, "", isFirst: true);
        switch (type)
        {
            case ScalarType scalar:
                _output.Append("scalar ").Append(scalar.Name);
                PrintTypeDirectives(scalar, scalar.SpecifiedByUrl is { } url ? ("specifiedBy", ("url", url)) : null);
                break;
            case ComplexType complexType:
                PrintComplexType(complexType);
                break;
            case UnionType union:
                _output.Append("union ").Append(union.Name);
                PrintTypeDirectives(union);
                if (union.DeclaredMembers.Count > 0)
                {
                    _output.Append(" = ").AppendJoin(" | ", union.DeclaredMembers);
                }

                break;
            case EnumType enumType:
                PrintEnum(enumType);
                break;
            case InputObjectType input:
                _output.Append("input ").Append(input.Name);
                PrintTypeDirectives(input, input.IsOneOf ? ("oneOf", null) : null);
                PrintInputFields(input);
                break;
        }
    }

    private void PrintComplexType(ComplexType type)
    {
        _output.Append(type is InterfaceType ? "interface " : "type ").Append(type.Name);
        if (type.DeclaredInterfaces.Count > 0)
        {
            _output.Append(" implements ").AppendJoin(" & ", type.DeclaredInterfaces);
        }

        PrintTypeDirectives(type);
        if (type.Fields.Count == 0)
        {
            return;
        }

        _output.Append(" {\n");
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            PrintDescription(field.Description, "  ", i == 0);
            _output.Append("  ").Append(field.Name);
            PrintArguments(field.Arguments, "  ");
            _output.Append(": ").Append(field.Type);
            PrintMemberDirectives(field.Directives, field.DeprecationReason);
            _output.Append('\n');
        }

        _output.Append('}');
    }

    private void PrintEnum(EnumType type)
    {
        _output.Append("enum ").Append(type.Name);
        PrintTypeDirectives(type);
        if (type.Values.Count == 0)
        {
            return;
        }

        _output.Append(" {\n");
        for (var i = 0; i < type.Values.Count; i++)
        {
            var value = type.Values[i];
            PrintDescription(value.Description, "  ", i == 0);
            _output.Append("  ").Append(value.Name);
            PrintMemberDirectives(value.Directives, value.DeprecationReason);
            _output.Append('\n');
        }

        _output.Append('}');
    }

    private void PrintInputFields(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            return;
        }

        _output.Append(" {\n");
        for (var i = 0; i < type.Fields.Count; i++)
        {
            PrintDescription(type.Fields[i].Description, "  ", i == 0);
            _output.Append("  ");
            PrintInputValue(type.Fields[i]);
            _output.Append('\n');
        }

        _output.Append('}');
    }

    private void PrintArguments(IReadOnlyList<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var described = false;
        foreach (var argument in arguments)
        {
            described |= argument.Description is not null && _options.Descriptions;
        }

        _output.Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (described)
            {
                _output.Append('\n');
                PrintDescription(arguments[i].Description, indentation + "  ", i == 0);
                _output.Append(indentation).Append("  ");
            }
            else if (i > 0)
            {
                _output.Append(", ");
            }

            PrintInputValue(arguments[i]);
        }

        if (described)
        {
            _output.Append('\n').Append(indentation);
        }

        _output.Append(')');
    }

    private void PrintInputValue(InputValueDefinition value)
    {
        _output.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } defaultValue)
        {
            _output.Append(" = ").Append(SyntaxPrinter.Print(defaultValue));
        }

        PrintMemberDirectives(value.Directives, value.DeprecationReason);
    }

    /// <summary>A type's directives, and the one that says what the model knows even when no directive was written.</summary>
    private void PrintTypeDirectives(NamedType type, (string Name, (string Name, string Value)? Argument)? implied = null)
    {
        if (_options.AppliedDirectives)
        {
            PrintDirectives(type.Directives);
        }

        if (implied is { } directive && !(_options.AppliedDirectives && DirectiveReader.Find(type.Directives, directive.Name) is not null))
        {
            _output.Append(" @").Append(directive.Name);
            if (directive.Argument is { } argument)
            {
                _output.Append('(').Append(argument.Name).Append(": ").Append(SyntaxPrinter.PrintString(argument.Value)).Append(')');
            }
        }
    }

    private void PrintMemberDirectives(IReadOnlyList<DirectiveNode> directives, string? deprecationReason)
    {
        if (_options.AppliedDirectives)
        {
            PrintDirectives(directives);
            if (DirectiveReader.Find(directives, "deprecated") is not null)
            {
                return;
            }
        }

        if (deprecationReason is not null)
        {
            _output.Append(" @deprecated");
            if (deprecationReason != DirectiveReader.DefaultDeprecationReason)
            {
                _output.Append("(reason: ").Append(SyntaxPrinter.PrintString(deprecationReason)).Append(')');
            }
        }
    }

    private void PrintDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _output.Append(' ').Append(SyntaxPrinter.Print(directive));
        }
    }
}
