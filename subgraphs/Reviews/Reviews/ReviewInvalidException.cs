namespace EShop.Reviews.Reviews;

/// <summary>A value that a review cannot have.</summary>
public sealed class ReviewInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
