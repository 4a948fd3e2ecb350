namespace EShop.Catalog.Imports;

/// <summary>A file of products that staff had the shop take over, with what became of each line.</summary>
public sealed class ProductImport
{
    public Guid Id { get; set; }

    /// <summary>How its lines are written.</summary>
    public ProductImportFormat Format { get; set; }

    /// <summary>How far it is.</summary>
    public ProductImportStatus Status { get; set; }

    /// <summary>Who began it.</summary>
    [ID("User")]
    public Guid StartedBy { get; set; }

    /// <summary>The role it was begun in.</summary>
    [GraphQLIgnore]
    public required string StartedInRole { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>When the last line was looked at; null while it is running.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>How many products it has.</summary>
    public int LineCount { get; set; }

    /// <summary>How many of them were looked at.</summary>
    public int ProcessedCount { get; set; }

    /// <summary>How many are new.</summary>
    public int CreatedCount { get; set; }

    /// <summary>How many were changed.</summary>
    public int UpdatedCount { get; set; }

    /// <summary>How many were like that already.</summary>
    public int UnchangedCount { get; set; }

    /// <summary>How many could not be taken over.</summary>
    public int FailedCount { get; set; }

    /// <summary>Counts what became of lines.</summary>
    internal void Count(IReadOnlyCollection<ProductImportLine> lines)
    {
        ProcessedCount += lines.Count;
        CreatedCount += lines.Count(l => l.Status == ProductImportLineStatus.Created);
        UpdatedCount += lines.Count(l => l.Status == ProductImportLineStatus.Updated);
        UnchangedCount += lines.Count(l => l.Status == ProductImportLineStatus.Unchanged);
        FailedCount += lines.Count(l => l.Status == ProductImportLineStatus.Failed);
    }
}
