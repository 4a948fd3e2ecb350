namespace Cacao.AspNetCore;

/// <summary>The IDE that browsers get.</summary>
public sealed class GraphQLToolOptions
{
    /// <value>Serves the IDE. Default: only in the Development environment.</value>
    public bool? Enable { get; set; }

    public string Title { get; set; } = "GraphQL";

    /// <value>The document that the IDE opens with.</value>
    public string? Document { get; set; }

    /// <value>The folder of the IDE's files; null looks beside the application and above it.</value>
    public string? ContentFolder { get; set; }

    internal void CopyTo(GraphQLToolOptions target)
    {
        target.Enable = Enable;
        target.Title = Title;
        target.Document = Document;
        target.ContentFolder = ContentFolder;
    }
}
