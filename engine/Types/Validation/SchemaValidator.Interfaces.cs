using Cacao.Language;

namespace Cacao.Types;

public sealed partial class SchemaValidator
{
    private void ValidateInterfaces(ComplexType type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in type.DeclaredInterfaces)
        {
            if (item is not InterfaceType implemented)
            {
                Report(
                    $"Type {type} must only implement Interface types, it cannot implement {item}.",
                    FindImplements(type, item));
            }
            else if (ReferenceEquals(type, implemented))
            {
                Report(
                    $"Type {type.Name} cannot implement itself because it would create a circular reference.",
                    FindImplements(type, implemented));
            }
            else if (!seen.Add(implemented.Name))
            {
                Report($"Type {type.Name} can only implement {implemented.Name} once.", FindImplements(type, implemented));
            }
            else
            {
                ValidateAncestors(type, implemented);
                ValidateImplementation(type, implemented);
            }
        }
    }

    private void ValidateAncestors(ComplexType type, InterfaceType implemented)
    {
        foreach (var ancestor in implemented.DeclaredInterfaces)
        {
            if (!type.DeclaredInterfaces.Contains(ancestor))
            {
                Report(
                    ReferenceEquals(ancestor, type)
                        ? $"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference."
                        : $"Type {type.Name} must implement {ancestor.Name} because it is implemented by {implemented.Name}.",
                    [.. FindImplements(implemented, ancestor), .. FindImplements(type, implemented)]);
            }
        }
    }

    private void ValidateImplementation(ComplexType type, InterfaceType implemented)
    {
        foreach (var expected in implemented.Fields)
        {
            if (!type.TryGetField(expected.Name, out var field))
            {
                Report(
                    $"Interface field {implemented.Name}.{expected.Name} expected but {type.Name} does not provide it.",
                    [expected.Definition, .. All(type)]);
                continue;
            }

            if (!_schema.IsSubType(field.Type, expected.Type))
            {
                Report(
                    $"Interface field {implemented.Name}.{expected.Name} expects type {expected.Type} "
                    + $"but {type.Name}.{expected.Name} is type {field.Type}.",
                    expected.Definition?.Type,
                    field.Definition?.Type);
            }

            ValidateArguments(type, field, implemented, expected);
        }
    }

    private void ValidateArguments(ComplexType type, FieldDefinition field, InterfaceType implemented, FieldDefinition expected)
    {
        var place = $"{implemented.Name}.{expected.Name}";
        foreach (var expectedArgument in expected.Arguments)
        {
            if (!field.TryGetArgument(expectedArgument.Name, out var argument))
            {
                Report(
                    $"Interface field argument {place}({expectedArgument.Name}:) expected but {type.Name}.{field.Name} does not provide it.",
                    expectedArgument.Definition,
                    field.Definition);
            }
            else if (!TypeComparison.AreEqual(expectedArgument.Type, argument.Type))
            {
                Report(
                    $"Interface field argument {place}({argument.Name}:) expects type {expectedArgument.Type} "
                    + $"but {type.Name}.{field.Name}({argument.Name}:) is type {argument.Type}.",
                    expectedArgument.Definition?.Type,
                    argument.Definition?.Type);
            }
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && !expected.TryGetArgument(argument.Name, out _))
            {
                Report(
                    $"Object field {type.Name}.{field.Name} includes required argument {argument.Name} "
                    + $"that is missing from the Interface field {place}.",
                    argument.Definition,
                    expected.Definition);
            }
        }
    }

    private static SyntaxNode[] FindImplements(ComplexType type, NamedType implemented)
    {
        var nodes = new List<SyntaxNode>();
        foreach (var definition in All(type))
        {
            var interfaces = definition switch
            {
                ObjectTypeDefinitionNode node => node.Interfaces,
                InterfaceTypeDefinitionNode node => node.Interfaces,
                _ => [],
            };
            foreach (var item in interfaces)
            {
                if (string.Equals(item.Name.Value, implemented.Name, StringComparison.Ordinal))
                {
                    nodes.Add(item);
                }
            }
        }

        return [.. nodes];
    }
}
