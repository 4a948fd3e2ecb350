using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>Which part of the data is the answer's body.</summary>
internal static class RestResultPath
{
    /// <summary>
    /// The path that is given, else the only root field of a query, else the only field beside <c>errors</c> of a mutation's payload.
    /// </summary>
    public static string[] Read(string? given, OperationDefinitionNode operation, string file, Location location)
    {
        var fields = operation.SelectionSet.Selections.OfType<FieldNode>().ToArray();
        if (given is not null)
        {
            return given.Split('.');
        }

        if (fields.Length != 1)
        {
            throw RestDocumentErrors.At(file, location, "`result` must say which part of the data is the answer.");
        }

        var root = NameOf(fields[0]);
        if (operation.Operation == OperationType.Query || fields[0].SelectionSet is null)
        {
            return [root];
        }

        var results = fields[0].SelectionSet!.Selections.OfType<FieldNode>().Where(f => f.Name.Value is not ("errors" or "__typename")).ToArray();
        return results.Length switch
        {
            0 => [root],
            1 => [root, NameOf(results[0])],
            _ => throw RestDocumentErrors.At(file, location, "`result` must say which part of the payload is the answer."),
        };
    }

    private static string NameOf(FieldNode field) => (field.Alias ?? field.Name).Value;
}
