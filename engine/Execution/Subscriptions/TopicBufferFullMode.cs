namespace Cacao.Execution;

/// <summary>What happens to an event when a subscriber's buffer is full.</summary>
public enum TopicBufferFullMode
{
    DropOldest,
    DropNewest,
    DropWrite,

    /// <summary>The stream ends with an error, so that the subscriber knows that it lost events and can ask again.</summary>
    Fail,
}
