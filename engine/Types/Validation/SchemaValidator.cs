using Cacao.Language;

namespace Cacao.Types;

/// <summary>Checks the rules that type systems must follow (specification section 3, "Type Validation").</summary>
public sealed partial class SchemaValidator
{
    private readonly Schema _schema;
    private readonly List<IError> _errors = [];

    private SchemaValidator(Schema schema)
    {
        _schema = schema;
    }

    /// <summary>Everything that is wrong with a schema.</summary>
    public static IReadOnlyList<IError> Validate(Schema schema)
    {
        var validator = new SchemaValidator(schema);
        validator.ValidateRootTypes();
        validator.ValidateDirectives();
        validator.ValidateTypes();
        return validator._errors;
    }

    /// <exception cref="SchemaException">The schema breaks a rule; the message lists all of them.</exception>
    public static void ThrowIfInvalid(Schema schema)
    {
        var errors = Validate(schema);
        if (errors.Count > 0)
        {
            throw new SchemaException(string.Join("\n\n", errors.Select(static e => e.Message)));
        }
    }

    private void ValidateRootTypes()
    {
        var hasQuery = false;
        foreach (var (operation, type) in _schema.DeclaredOperationTypes)
        {
            hasQuery |= operation == OperationType.Query;
            if (type is not ObjectType)
            {
                Report(
                    operation == OperationType.Query
                        ? $"Query root type must be Object type, it cannot be {type}."
                        : $"{operation} root type must be Object type if provided, it cannot be {type}.",
                    FindOperationType(operation) ?? (SyntaxNode?)type.Definition);
            }
        }

        if (!hasQuery)
        {
            _errors.Insert(0, ErrorBuilder.New()
                .SetMessage("Query root type must be provided.")
                .AddLocation(_schema.Definition?.Location ?? default)
                .Build());
        }
    }

    private SyntaxNode? FindOperationType(OperationType operation)
    {
        SyntaxNode? found = null;
        foreach (var definition in (IEnumerable<SchemaDefinitionNode?>)[_schema.Definition, .. _schema.Extensions])
        {
            foreach (var item in definition?.OperationTypes ?? [])
            {
                if (item.Operation == operation)
                {
                    found ??= item.Type;
                }
            }
        }

        return found;
    }

    private void ValidateDirectives()
    {
        foreach (var directive in _schema.DirectiveDefinitions)
        {
            ValidateName(directive.Name, directive.Definition);
            foreach (var argument in directive.Arguments)
            {
                ValidateName(argument.Name, argument.Definition);
                var coordinate = $"@{directive.Name}({argument.Name}:)";
                if (!argument.Type.IsInputType)
                {
                    Report($"The type of {coordinate} must be Input Type but got: {argument.Type}.", argument.Definition);
                }

                ValidateDeprecation(argument, $"Required argument {coordinate} cannot be deprecated.");
            }
        }
    }

    private void ValidateTypes()
    {
        var cycles = new InputCycleDetector(Report);
        foreach (var type in _schema.Types)
        {
            if (!type.IsBuiltIn)
            {
                ValidateName(type.Name, type.Definition);
            }

            switch (type)
            {
                case ComplexType complexType:
                    ValidateFields(complexType);
                    ValidateInterfaces(complexType);
                    break;
                case UnionType union:
                    ValidateMembers(union);
                    break;
                case EnumType enumType:
                    ValidateValues(enumType);
                    break;
                case InputObjectType input:
                    ValidateInputFields(input);
                    cycles.Visit(input);
                    break;
            }
        }
    }

    private void ValidateName(string name, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }

    private void ValidateDeprecation(InputValueDefinition value, string message)
    {
        if (value is { IsRequired: true, IsDeprecated: true })
        {
            Report(
                message,
                DirectiveReader.Find(value.Directives, "deprecated"),
                value.Definition?.Type);
        }
    }

    private void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var builder = ErrorBuilder.New().SetMessage(message);
        foreach (var node in nodes)
        {
            if (node is not null)
            {
                builder.AddLocation(node.Location);
            }
        }

        _errors.Add(builder.Build());
    }

    /// <summary>A definition and its extensions.</summary>
    private static SyntaxNode?[] All(NamedType type) => [type.Definition, .. type.Extensions];
}
