using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>
/// Finds where each variable of an operation comes from: what the document says, else a path parameter of its name, else the query string
/// (GET, DELETE) or a member of the body.
/// </summary>
internal sealed class RestParameterReader(string file, string method, string template, IReadOnlyList<RestOwner> owners)
{
    private readonly List<string> _open = [.. RestTemplate.Parameters(template)];

    private bool TakesBody => method is "POST" or "PUT" or "PATCH";

    public IReadOnlyList<RestParameter> Read(OperationDefinitionNode operation)
    {
        var parameters = operation.VariableDefinitions.Select(Read).ToList();
        _open.RemoveAll(p => owners.Any(o => o.Parameter == p));
        if (_open.Count > 0)
        {
            throw RestDocumentErrors.At(file, operation.Location, $"No variable takes the path parameter `{_open[0]}` of `{template}`.");
        }

        if (parameters.Any(p => p.Source == RestParameterSource.Body)
            && parameters.Find(p => p.Source == RestParameterSource.BodyMember) is { } member)
        {
            throw RestDocumentErrors.At(file, member.Location, $"`${member.Variable}` is a member of a body that another variable takes as a whole.");
        }

        if (parameters.Find(p => p.Given is { } given && !parameters.Exists(o => o.Variable == given)) is { } orphan)
        {
            throw RestDocumentErrors.At(file, orphan.Location, $"There is no variable `${orphan.Given}` whose presence `${orphan.Variable}` could tell.");
        }

        return parameters;
    }

    private RestParameter Read(VariableDefinitionNode variable)
    {
        var name = variable.Variable.Name.Value;
        if (RestDirectives.Find(variable, RestDirectives.Given) is { } given)
        {
            return Presence(variable, RestDirectives.Text(RestDirectives.Arguments(given, file, "variable"), "variable", file) ?? "");
        }

        var source = Source(variable, name, out var requestName, out var otherNames, out var isGenerated);
        if (source is RestParameterSource.Body or RestParameterSource.BodyMember && !TakesBody)
        {
            throw RestDocumentErrors.At(file, variable.Location, $"{method} has no body that `${name}` could be read from.");
        }

        var id = RestDirectives.Find(variable, RestDirectives.Id);
        return new RestParameter
        {
            Variable = name,
            Source = source,
            Name = requestName,
            OtherNames = otherNames,
            Type = variable.Type,
            HasDefault = variable.DefaultValue is not null,
            IsGenerated = isGenerated,
            IdType = id is null ? null : RestDirectives.Text(RestDirectives.Arguments(id, file, "type"), "type", file),
            Description = variable.Description?.Value,
            Location = variable.Location,
        };
    }

    private static RestParameter Presence(VariableDefinitionNode variable, string of) => new()
    {
        Variable = variable.Variable.Name.Value,
        Source = RestParameterSource.Presence,
        Name = "",
        Given = of,
        Type = variable.Type,
        HasDefault = false,
        IsGenerated = false,
        IdType = null,
        Description = null,
        Location = variable.Location,
    };

    private RestParameterSource Source(
        VariableDefinitionNode variable, string name, out string requestName, out IReadOnlyList<string> otherNames, out bool isGenerated)
    {
        otherNames = [];
        isGenerated = false;
        if (_open.Find(p => RestNames.AreSame(p, name)) is { } inPath)
        {
            _open.Remove(inPath);
            requestName = inPath;
            return RestParameterSource.Path;
        }

        if (RestDirectives.Find(variable, RestDirectives.Header) is { } header)
        {
            var arguments = RestDirectives.Arguments(header, file, "name", "orNew");
            isGenerated = arguments.GetValueOrDefault("orNew") is BooleanValueNode { Value: true };
            requestName = RestDirectives.Text(arguments, "name", file)
                ?? throw RestDocumentErrors.At(file, header.Location, "`@header` needs a `name`.");
            return RestParameterSource.Header;
        }

        if (RestDirectives.Find(variable, RestDirectives.Query) is { } query)
        {
            requestName = RestDirectives.Text(RestDirectives.Arguments(query, file, "name"), "name", file) ?? name;
            return RestParameterSource.Query;
        }

        if (RestDirectives.Find(variable, RestDirectives.Body) is { } body)
        {
            var names = RestDirectives.Texts(RestDirectives.Arguments(body, file, "field"), "field", file);
            requestName = names is [var first, ..] ? first : "";
            otherNames = [.. names.Skip(1)];
            return requestName.Length == 0 ? RestParameterSource.Body : RestParameterSource.BodyMember;
        }

        requestName = name;
        return TakesBody ? RestParameterSource.BodyMember : RestParameterSource.Query;
    }
}
