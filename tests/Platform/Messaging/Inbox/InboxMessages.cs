namespace EShop.Messaging.Tests.Inbox;

/// <summary>Asks the consumer to write a note and publish <see cref="Noted"/> for each text.</summary>
public sealed record WriteNotes(Guid Key, params string[] Texts)
{
    /// <summary>Throw after publishing, as a bug would.</summary>
    public bool Break { get; init; }

    /// <summary>Throw a transient exception after publishing on the first attempt.</summary>
    public bool BreakOnce { get; init; }

    /// <summary>Leave the context with a row that cannot be saved.</summary>
    public bool SpoilContext { get; init; }

    /// <summary>Violate a constraint that is checked at the commit.</summary>
    public bool SpoilCommit { get; init; }

    /// <summary>The text whose publishing the broker refuses at first.</summary>
    public string? RefusedText { get; init; }
}

public sealed record Noted(Guid Key, string Text);
