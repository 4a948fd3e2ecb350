using Cacao.Language;

namespace Cacao.Types;

public sealed partial class SchemaValidator
{
    private void ValidateFields(ComplexType type)
    {
        if (type.Fields.Count == 0)
        {
            Report($"Type {type.Name} must define one or more fields.", All(type));
        }

        foreach (var field in type.Fields)
        {
            if (!type.IsBuiltIn)
            {
                ValidateName(field.Name, field.Definition);
            }

            if (!field.Type.IsOutputType)
            {
                Report($"The type of {type.Name}.{field.Name} must be Output Type but got: {field.Type}.", field.Definition?.Type);
            }

            foreach (var argument in field.Arguments)
            {
                ValidateName(argument.Name, argument.Definition);
                var coordinate = $"{type.Name}.{field.Name}({argument.Name}:)";
                if (!argument.Type.IsInputType)
                {
                    Report($"The type of {coordinate} must be Input Type but got: {argument.Type}.", argument.Definition?.Type);
                }

                ValidateDeprecation(argument, $"Required argument {coordinate} cannot be deprecated.");
            }
        }
    }

    private void ValidateMembers(UnionType type)
    {
        if (type.DeclaredMembers.Count == 0)
        {
            Report($"Union type {type.Name} must define one or more member types.", All(type));
        }

        var included = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.DeclaredMembers)
        {
            if (!included.Add(member.Name))
            {
                Report($"Union type {type.Name} can only include type {member.Name} once.", FindMembers(type, member.Name));
            }
            else if (member is not ObjectType)
            {
                Report(
                    $"Union type {type.Name} can only include Object types, it cannot include {member}.",
                    FindMembers(type, member.Name));
            }
        }
    }

    private static SyntaxNode[] FindMembers(UnionType type, string name)
    {
        var nodes = new List<SyntaxNode>();
        foreach (var definition in All(type))
        {
            foreach (var member in (definition as UnionTypeDefinitionNode)?.Types ?? [])
            {
                if (string.Equals(member.Name.Value, name, StringComparison.Ordinal))
                {
                    nodes.Add(member);
                }
            }
        }

        return [.. nodes];
    }

    private void ValidateValues(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            Report($"Enum type {type.Name} must define one or more values.", All(type));
        }

        foreach (var value in type.Values)
        {
            ValidateName(value.Name, value.Definition);
        }
    }

    private void ValidateInputFields(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            Report($"Input Object type {type.Name} must define one or more fields.", All(type));
        }

        foreach (var field in type.Fields)
        {
            ValidateName(field.Name, field.Definition);
            var coordinate = $"{type.Name}.{field.Name}";
            if (!field.Type.IsInputType)
            {
                Report($"The type of {coordinate} must be Input Type but got: {field.Type}.", field.Definition?.Type);
            }

            ValidateDeprecation(field, $"Required input field {coordinate} cannot be deprecated.");
            if (!type.IsOneOf)
            {
                continue;
            }

            if (field.Type.IsNonNull)
            {
                Report($"OneOf input field {coordinate} must be nullable.", field.Definition?.Type);
            }

            if (field.DefaultValue is not null)
            {
                Report($"OneOf input field {coordinate} cannot have a default value.", field.Definition);
            }
        }
    }
}
