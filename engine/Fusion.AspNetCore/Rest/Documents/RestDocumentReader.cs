using Cacao.Language;
using Path = System.IO.Path;

namespace Cacao.Fusion.Rest;

/// <summary>
/// Reads a folder of documents: (1) all files are parsed, (2) their fragments are shared, (3) each operation with <c>@http</c> becomes
/// endpoints. What cannot be read ends the start with file, line and column.
/// </summary>
internal sealed class RestDocumentReader
{
    private static readonly string[] s_methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _endpoints = new(StringComparer.Ordinal);

    private RestDocumentReader()
    {
    }

    public static IReadOnlyList<RestOperation> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new GatewayConfigurationException($"There is no folder `{folder}` with documents of REST endpoints.");
        }

        var files = Directory.GetFiles(folder, "*.graphql", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return Read([.. files.Select(f => (f, File.ReadAllText(f)))]);
    }

    public static IReadOnlyList<RestOperation> Read(IReadOnlyList<(string File, string Text)> files)
    {
        var reader = new RestDocumentReader();
        var documents = files.Select(f => (f.File, Document: Parse(f.File, f.Text))).ToArray();
        foreach (var (file, document) in documents)
        {
            reader.AddFragments(file, document);
        }

        var operations = new List<RestOperation>();
        foreach (var (file, document) in documents)
        {
            foreach (var definition in document.Definitions)
            {
                if (definition is OperationDefinitionNode operation)
                {
                    operations.Add(reader.ReadOperation(file, operation));
                }
                else if (definition is not FragmentDefinitionNode)
                {
                    throw RestDocumentErrors.At(file, definition.Location, "A document of REST endpoints has operations and fragments alone.");
                }
            }
        }

        return operations;
    }

    private static DocumentNode Parse(string file, string text)
    {
        try
        {
            return GraphQLParser.Parse(text);
        }
        catch (SyntaxException exception)
        {
            throw RestDocumentErrors.At(file, exception.Location, exception.Message, exception);
        }
    }

    private void AddFragments(string file, DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!_fragments.TryAdd(fragment.Name.Value, fragment))
            {
                throw RestDocumentErrors.At(file, fragment.Location, $"There are two fragments `{fragment.Name.Value}`.");
            }
        }
    }

    private RestOperation ReadOperation(string file, OperationDefinitionNode operation)
    {
        var name = operation.Name?.Value
            ?? throw RestDocumentErrors.At(file, operation.Location, "An operation of a REST endpoint needs a name.");
        if (!_names.Add(name))
        {
            throw RestDocumentErrors.At(file, operation.Location, $"There are two operations `{name}`.");
        }

        if (operation.Operation == OperationType.Subscription)
        {
            throw RestDocumentErrors.At(file, operation.Location, "A subscription cannot be a REST endpoint.");
        }

        var used = new SortedSet<string>(StringComparer.Ordinal);
        RestSyntax.FindFragments(operation.SelectionSet, _fragments, used);
        var syntax = RestSyntax.Strip(operation);
        return new RestOperation
        {
            File = file,
            Tag = Path.GetFileNameWithoutExtension(file),
            Name = name,
            Description = operation.Description?.Value,
            Type = operation.Operation,
            Document = new DocumentNode([syntax, .. used.Select(f => RestSyntax.Strip(_fragments[f]))]),
            Syntax = syntax,
            Shape = RestShape.Of(operation.SelectionSet, _fragments),
            Routes = ReadRoutes(file, operation),
        };
    }

    private List<RestRoute> ReadRoutes(string file, OperationDefinitionNode operation)
    {
        var routes = new List<RestRoute>();
        foreach (var directive in operation.Directives)
        {
            if (!string.Equals(directive.Name.Value, RestDirectives.Http, StringComparison.Ordinal))
            {
                continue;
            }

            var route = ReadRoute(file, operation, directive);
            var key = $"{route.Method} {RestTemplate.Normalize(route.Template)}";
            if (!_endpoints.TryAdd(key, file))
            {
                throw RestDocumentErrors.At(file, directive.Location, $"`{route.Method} {route.Template}` is an endpoint already, in {_endpoints[key]}.");
            }

            routes.Add(route);
        }

        return routes.Count > 0
            ? routes
            : throw RestDocumentErrors.At(file, operation.Location, $"The operation `{operation.Name!.Value}` has no `@http(method:, route:)`.");
    }

    private static RestRoute ReadRoute(string file, OperationDefinitionNode operation, DirectiveNode directive)
    {
        var arguments = RestDirectives.Arguments(directive, file, "method", "route", "status", "location", "result", "whenNull", "goneWhen");
        var method = arguments.GetValueOrDefault("method") is EnumValueNode { Value: var value } && s_methods.Contains(value, StringComparer.Ordinal)
            ? value
            : throw RestDocumentErrors.At(file, directive.Location, $"`method` must be one of {string.Join(", ", s_methods)}.");
        var template = RestDirectives.Text(arguments, "route", file)
            ?? throw RestDocumentErrors.At(file, directive.Location, "`route` is missing.");
        if (RestTemplate.Check(template) is { } wrong)
        {
            throw RestDocumentErrors.At(file, directive.Location, wrong);
        }

        if (method == "GET" && operation.Operation == OperationType.Mutation)
        {
            throw RestDocumentErrors.At(file, directive.Location, "GET changes nothing: it cannot run a mutation.");
        }

        var location = RestDirectives.Text(arguments, "location", file);
        var owners = operation.Directives.Where(d => d.Name.Value == RestDirectives.Own).Select(d => ReadOwner(file, d, template)).ToArray();
        return new RestRoute
        {
            Method = method,
            Template = template,
            Status = ReadStatus(file, arguments, location),
            Location = location,
            Result = RestResultPath.Read(RestDirectives.Text(arguments, "result", file), operation, file, directive.Location),
            GoneWhen = arguments.GetValueOrDefault("goneWhen") as ObjectValueNode,
            WhenNull = arguments.GetValueOrDefault("whenNull"),
            Owners = owners,
            Parameters = new RestParameterReader(file, method, template, owners).Read(operation),
        };
    }

    private static RestOwner ReadOwner(string file, DirectiveNode directive, string template)
    {
        var arguments = RestDirectives.Arguments(directive, file, "parameter", "claim", "type");
        var parameter = RestDirectives.Text(arguments, "parameter", file);
        return new RestOwner(
            RestTemplate.Parameters(template).FirstOrDefault(p => string.Equals(p, parameter, StringComparison.Ordinal))
                ?? throw RestDocumentErrors.At(file, directive.Location, $"`{template}` has no parameter `{parameter}`."),
            RestDirectives.Text(arguments, "claim", file) ?? throw RestDocumentErrors.At(file, directive.Location, "`@own` needs a `claim`."),
            RestDirectives.Text(arguments, "type", file));
    }

    private static int ReadStatus(string file, Dictionary<string, ValueNode> arguments, string? location)
    {
        if (!arguments.TryGetValue("status", out var value))
        {
            return location is null ? 200 : 201;
        }

        return value is IntValueNode number && int.TryParse(number.Value, out var status) && status is >= 200 and < 300
            ? status
            : throw RestDocumentErrors.At(file, value.Location, "`status` must be a number from 200 to 299.");
    }
}
