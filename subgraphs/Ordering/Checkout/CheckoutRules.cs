using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>What an order needs to know before it can be made.</summary>
internal static class CheckoutRules
{
    private const int MaxKeyLength = 100;
    private const string AddressText = "An address has a name, a street, a postal code, a city and a country of two letters.";

    /// <summary>Checks what nobody else can fill in.</summary>
    public static void CheckKey(CheckoutInput input)
    {
        if (input.IdempotencyKey.Length is 0 or > MaxKeyLength)
        {
            throw new CheckoutIncompleteException("idempotencyKey", $"An idempotency key has 1 to {MaxKeyLength} characters.");
        }

        if (input.PaymentToken is { Length: > 200 })
        {
            throw new CheckoutIncompleteException("paymentToken", "A payment token has at most 200 characters.");
        }

        if (input.ShippingAddress is { } shipping)
        {
            CheckAddress("shippingAddress", shipping);
        }

        if (input.BillingAddress is { } billing)
        {
            CheckAddress("billingAddress", billing);
        }

        CheckContact(input.Contact);
    }

    /// <summary>Checks the whole, after what was left out was filled in.</summary>
    public static void CheckComplete(CheckoutInput input)
    {
        CheckAddress(
            "shippingAddress",
            input.ShippingAddress ?? throw new CheckoutIncompleteException("shippingAddress", "Where shall it go?"));
        if (input.BillingAddress is { } billing)
        {
            CheckAddress("billingAddress", billing);
        }
    }

    public static Address ToAddress(AddressInput input) => new()
    {
        Name = input.Name.Trim(),
        Company = TextOrNull(input.Company),
        Street = input.Street.Trim(),
        Street2 = TextOrNull(input.Street2),
        PostalCode = input.PostalCode.Trim(),
        City = input.City.Trim(),
        Region = TextOrNull(input.Region),
        Country = input.Country.Trim().ToUpperInvariant(),
    };

    public static string? TextOrNull(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static void CheckContact(CheckoutContactInput? contact)
    {
        if (contact?.Email?.Trim() is { Length: > 0 } email && (email.Length > 254 || email.IndexOf('@', StringComparison.Ordinal) < 1))
        {
            throw new CheckoutIncompleteException("contact.email", "This is no e-mail address.");
        }

        if (contact?.Phone?.Trim() is { Length: > 20 })
        {
            throw new CheckoutIncompleteException("contact.phone", "A phone number has at most 20 characters.");
        }
    }

    private static void CheckAddress(string inputField, AddressInput address)
    {
        var isComplete = IsText(address.Name, 200) && IsText(address.Street, 200) && IsText(address.PostalCode, 20) && IsText(address.City, 100)
            && FitsIn(address.Company, 200) && FitsIn(address.Street2, 200) && FitsIn(address.Region, 100);
        if (!isComplete || address.Country.Trim() is not { Length: 2 } country || !country.All(char.IsAsciiLetter))
        {
            throw new CheckoutIncompleteException(inputField, AddressText);
        }
    }

    private static bool IsText(string text, int maximum) => text.Trim() is { Length: > 0 } trimmed && trimmed.Length <= maximum;

    private static bool FitsIn(string? text, int maximum) => text is null || text.Trim().Length <= maximum;
}
