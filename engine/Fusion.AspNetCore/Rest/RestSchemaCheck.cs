using Cacao.Language;
using Cacao.Types;
using Cacao.Validation;

namespace Cacao.Fusion.Rest;

/// <summary>Checks documents against the schema that they are to run on, before requests come.</summary>
internal static class RestSchemaCheck
{
    /// <exception cref="GatewayConfigurationException">A document does not fit; the message says which and where.</exception>
    public static void Run(Schema schema, IReadOnlyList<RestOperation> operations)
    {
        var errors = new List<string>();
        foreach (var operation in operations)
        {
            Check(schema, operation, errors);
        }

        if (errors.Count > 0)
        {
            throw new GatewayConfigurationException(string.Join(Environment.NewLine, errors));
        }
    }

    private static void Check(Schema schema, RestOperation operation, List<string> errors)
    {
        var found = DocumentValidator.Validate(schema, operation.Document);
        foreach (var error in found)
        {
            errors.Add(RestDocumentErrors.Text(operation.File, error.Locations is [var location, ..] ? location : default, error.Message));
        }

        if (found.Count > 0)
        {
            return;
        }

        var selection = RestSelection.Of(schema, operation);
        CheckErrors(operation, selection, errors);
        foreach (var route in operation.Routes)
        {
            CheckResult(operation, route, selection, errors);
            CheckParameters(schema, operation, route, errors);
        }
    }

    /// <summary>A refusal that is not selected would look like a success.</summary>
    private static void CheckErrors(RestOperation operation, RestSelection selection, List<string> errors)
    {
        if (operation.Type != OperationType.Mutation)
        {
            return;
        }

        foreach (var root in selection.Fields)
        {
            if (root.Definition.Type.NamedType is ObjectType payload
                && payload.TryGetField("errors", out _)
                && root.Children!["errors"]?.Children?["__typename"] is null)
            {
                Add(operation, operation.Syntax.Location, $"`{root.Name}` must select `errors {{ __typename ... }}`: the types decide over the status.", errors);
            }
        }
    }

    private static void CheckResult(RestOperation operation, RestRoute route, RestSelection selection, List<string> errors)
    {
        RestField? field = null;
        foreach (var name in route.Result)
        {
            field = (field is null ? selection : field.Children)?[name];
            if (field is null)
            {
                Add(operation, operation.Syntax.Location, $"The result `{string.Join('.', route.Result)}` is not selected.", errors);
                return;
            }
        }

        foreach (var path in RestTemplate.Parameters(route.Location ?? ""))
        {
            var member = field;
            foreach (var name in path.Split('.'))
            {
                member = member?.Children?[name];
            }

            if (member is null)
            {
                Add(operation, operation.Syntax.Location, $"The location needs `{path}`, which is not selected of the result.", errors);
            }
        }
    }

    private static void CheckParameters(Schema schema, RestOperation operation, RestRoute route, List<string> errors)
    {
        foreach (var parameter in route.Parameters)
        {
            if (schema.TryResolveType(parameter.Type, out var type)
                && parameter.Source is RestParameterSource.Path or RestParameterSource.Query or RestParameterSource.Header
                && type!.NamedType is InputObjectType)
            {
                Add(operation, parameter.Location, $"`${parameter.Variable}` is an object: only a body has objects.", errors);
            }

            if (parameter.IdType is { } idType && !schema.TryGetType<ObjectType>(idType, out _))
            {
                Add(operation, parameter.Location, $"There is no type `{idType}` whose ids `${parameter.Variable}` could take.", errors);
            }
        }
    }

    private static void Add(RestOperation operation, Location location, string message, List<string> errors)
        => errors.Add(RestDocumentErrors.Text(operation.File, location, message));
}
